using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace DentalSynth.Harness.Postgres;

/// <summary>Template databases that are filled once and then copied.</summary>
public sealed class TemplateDatabases
{
    private readonly PostgresServer server;
    private readonly ConcurrentDictionary<string, Lazy<Task<PostgresDatabase>>> templates = new();

    internal TemplateDatabases(PostgresServer server) => this.server = server;

    /// <summary>Returns a copy of a template; the first call fills the template.</summary>
    /// <param name="key">Identifies the content: options, library build.</param>
    /// <param name="name">The copy's name.</param>
    /// <param name="fill">Fills an empty database; must close all its connections.</param>
    /// <param name="cancellationToken">Stops waiting; filling continues for other callers.</param>
    /// <remarks>If filling fails, every call with the key throws the same exception.</remarks>
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
