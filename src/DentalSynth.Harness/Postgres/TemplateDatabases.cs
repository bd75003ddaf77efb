using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace DentalSynth.Harness.Postgres;

/// <summary>Databases that are filled once and copied for everybody who needs their content.</summary>
public sealed class TemplateDatabases
{
    private readonly PostgresServer server;
    private readonly ConcurrentDictionary<string, Lazy<Task<PostgresDatabase>>> templates = new();

    internal TemplateDatabases(PostgresServer server) => this.server = server;

    /// <summary>Returns a copy of the template with a key, filling the template if nobody has yet.</summary>
    /// <param name="key">Everything that the content depends on: options, library build.</param>
    /// <param name="name">The copy's name on the server.</param>
    /// <param name="fill">Fills an empty database; all its sessions must have ended when it returns.</param>
    /// <param name="cancellationToken">Stops waiting; the filling goes on, for whoever else waits for it.</param>
    /// <remarks>A filling that failed stays failed, with the same error for everybody.</remarks>
    public async Task<PostgresDatabase> CopyAsync(
        string key,
        string name,
        Func<PostgresDatabase, Task> fill,
        CancellationToken cancellationToken
    )
    {
        var filled = templates.GetOrAdd(key, _ => new Lazy<Task<PostgresDatabase>>(() => FillAsync(key, fill)));
        var template = await filled.Value.WaitAsync(cancellationToken);
        return await server.CopyDatabaseAsync(template, name, cancellationToken);
    }

    private async Task<PostgresDatabase> FillAsync(string key, Func<PostgresDatabase, Task> fill)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        var template = await server.CreateDatabaseAsync($"template_{hash[..12]}", CancellationToken.None);
        await fill(template);
        return template;
    }
}
