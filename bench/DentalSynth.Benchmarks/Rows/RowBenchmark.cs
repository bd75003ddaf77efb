using System.Globalization;
using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Tables;
using Npgsql;

namespace DentalSynth.Benchmarks.Rows;

/// <summary>Measures encoding a row of procedurelog, 67 columns, in binary COPY format.</summary>
internal static class RowBenchmark
{
    private const int Rows = 100_000;
    private const int Repetitions = 9;
    private static readonly ProcedureLog[] Sample = SampleProcedures.Make(1_000);

    public static async Task RunAsync()
    {
        await using var server = await BenchmarkServer.StartAsync();
        await using var connection = await server.OpenAsync();
        await CheckThatBothArriveAsync(connection);
        var generated = await Measurement.OfAsync(Repetitions, GeneratedAsync);
        var sent = await Measurement.OfAsync(Repetitions, () => GeneratedToServerAsync(connection, Drop));
        var imported = await Measurement.OfAsync(Repetitions, () => ImportedAsync(connection, Drop));

        var results = new ResultsFile(
            "rows",
            string.Create(
                CultureInfo.InvariantCulture,
                $"One row of `procedurelog`, 67 columns: median of {Repetitions} runs of {Rows:N0} rows. The server parses and discards them."
            ),
            "writer",
            "ns per row",
            "CPU ns per row"
        );
        Add(results, "generated writer to memory: text checked, rows hashed", generated);
        Add(results, "generated writer, to the server", sent);
        Add(results, "hand-written `NpgsqlBinaryImporter` code, to the server", imported);
        await results.WriteAsync();
    }

    private const string Keep = "COPY raw.procedurelog FROM STDIN (FORMAT binary)";
    private const string Drop = $"{Keep} WHERE false";

    private static void Add(ResultsFile results, string writer, Measurement measured) =>
        results.Add(writer, PerRow(measured.Wall), PerRow(measured.Processor));

    private static string PerRow(TimeSpan time) => ResultsFile.Number(time.TotalNanoseconds / Rows);

    private static Task GeneratedAsync()
    {
        var buffer = new CopyBuffer(ProcedureLog.Table);
        for (var row = 0; row < Rows; row++)
        {
            buffer.Add(Sample[row % Sample.Length]);
            if (buffer.IsFull)
            {
                buffer.Clear();
            }
        }

        return Task.CompletedTask;
    }

    private static async Task GeneratedToServerAsync(NpgsqlConnection connection, string sql)
    {
        await using var copy = await connection.BeginRawBinaryCopyAsync(sql);
        await copy.WriteAsync(CopyFormat.Header);
        var buffer = new CopyBuffer(ProcedureLog.Table);
        for (var row = 0; row < Rows; row++)
        {
            buffer.Add(Sample[row % Sample.Length]);
            if (buffer.IsFull || row == Rows - 1)
            {
                var chunk = buffer.Take(buffer.Bytes)!;
                await copy.WriteAsync(chunk.Bytes);
                chunk.Recycle();
            }
        }

        await copy.WriteAsync(CopyFormat.Trailer);
    }

    private static async Task ImportedAsync(NpgsqlConnection connection, string sql)
    {
        await using var importer = await connection.BeginBinaryImportAsync(sql);
        for (var row = 0; row < Rows; row++)
        {
            ImporterCode.Write(importer, Sample[row % Sample.Length]);
        }

        await importer.CompleteAsync();
    }

    private static async Task CheckThatBothArriveAsync(NpgsqlConnection connection)
    {
        await connection.ExecuteAsync("ALTER TABLE raw.procedurelog DROP CONSTRAINT procedurelog_pkey", default);
        foreach (var send in new Func<NpgsqlConnection, string, Task>[] { GeneratedToServerAsync, ImportedAsync })
        {
            await connection.ExecuteAsync("TRUNCATE raw.procedurelog", default);
            await send(connection, Keep);
            const string Sql = "SELECT count(*) FROM raw.procedurelog WHERE \"ProcFee\" >= 100";
            var count = await connection.QueryAsync(Sql, row => row.GetInt64(0), default);
            BenchmarkException.ThrowUnlessEqual(Rows, count[0], "rows that arrived");
        }
    }
}
