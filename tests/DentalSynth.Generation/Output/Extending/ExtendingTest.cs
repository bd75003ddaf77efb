using System.Globalization;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;
using DentalSynth.Generators.Output.Extending;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Generators.Settings;
using Npgsql;

namespace DentalSynth.Generation.Output.Extending;

/// <summary>A test that carries a loaded practice forward in time.</summary>
public abstract class ExtendingTest(LoadingDatabases databases) : LoadingTest(databases)
{
    protected const int Threads = 2;

    protected static DateOnly Earlier { get; } = new(2026, 1, 31);

    protected static DateOnly Later { get; } = new(2026, 3, 20);

    protected static GenerationOptions Practice { get; } =
        new()
        {
            AsOf = Earlier,
            Patients = 120,
            StartDate = Earlier.AddYears(-1),
        };

    /// <summary>Gets a practice of few rows, for tests in which nothing happens to them.</summary>
    protected static GenerationOptions Young { get; } = Practice with { StartDate = Earlier.AddMonths(-2) };

    protected Task<LoadResult> Generate(GenerationOptions options) =>
        PostgresLoader.LoadAsync(options, Target, Threads, Token);

    protected Task<ExtendResult> Extend(DateOnly asOf) => PostgresLoader.ExtendAsync(Target, asOf, Threads, Token);

    /// <summary>Returns a hash of what PostgreSQL itself says the tables hold, by table.</summary>
    protected Task<Dictionary<string, string>> Contents() =>
        ByTable(table =>
            $"SELECT coalesce(md5(string_agg(row::text, ' ' ORDER BY \"{table.PrimaryKey}\")), '') FROM {table} AS row"
        );

    /// <summary>Returns the answer to a question of every table, as text.</summary>
    protected async Task<Dictionary<string, string>> ByTable(Func<TableDefinition, string> sql)
    {
        var answers = new Dictionary<string, string>();
        await using var source = NpgsqlDataSource.Create(Database.ConnectionString);
        foreach (var table in RowTables.All)
        {
            await using var command = source.CreateCommand(sql(table));
            var answer = await command.ExecuteScalarAsync(Token);
            answers.Add(table.Name, Convert.ToString(answer, CultureInfo.InvariantCulture)!);
        }

        return answers;
    }

    protected async Task<long> Count(string rows) =>
        (long)(await Sql.ScalarAsync(Database, $"SELECT count(*) FROM {rows}"))!;
}
