using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Benchmarks.Loads;

/// <summary>The lower bound of a load: the server copies the rows from files, one connection per core.</summary>
/// <remarks>The tables are distributed evenly by size.</remarks>
internal sealed class BareCopy
{
    private readonly BenchmarkServer server;
    private readonly IReadOnlyList<string> scripts;

    public BareCopy(BenchmarkServer server, CopyFiles files, int connections)
    {
        this.server = server;
        var parts = Enumerable.Range(0, connections).Select(_ => new List<(string Sql, long Size)>()).ToList();
        foreach (var (table, path, size) in files.All)
        {
            var least = parts.MinBy(part => part.Sum(file => file.Size))!;
            least.Add(($"COPY raw.\"{table}\" FROM '{path}' (FORMAT binary);", size));
        }

        scripts = [.. parts.Select(part => string.Concat(part.Select(file => file.Sql)))];
    }

    public Task RunAsync() =>
        Task.WhenAll(
            scripts.Select(async script =>
            {
                await using var connection = await server.OpenAsync();
                await connection.ExecuteAsync(script, CancellationToken.None);
            })
        );
}
