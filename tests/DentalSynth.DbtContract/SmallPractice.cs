using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Contract;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.DbtContract;

/// <summary>A practice small enough to be copied for every test that changes something.</summary>
internal static class SmallPractice
{
    private const int Patients = 300;

    // A copy takes as long as it has files: tables that nothing fills are not needed.
    private const string DropOthers = """
        do $$
        declare
            other regclass;
        begin
            for other in
                select oid::regclass
                from pg_class
                where relnamespace = 'raw'::regnamespace and relkind = 'r'
                    and relname not in (select table_name from dentalsynth.load_table)
                    and relname not in ('etl_load_status', 'etl_transform_status')
            loop
                execute format('drop table %s', other);
            end loop;
        end
        $$
        """;

    /// <summary>Loads it once and returns a copy under a name of its own.</summary>
    public static async Task<(PostgresDatabase Database, LoadedPractice Practice)> CopyAsync(
        PostgresServer server,
        string name
    )
    {
        var options = ContractSettings.Default with { Patients = Patients };
        var database = await server.Templates.CopyAsync(
            $"{options}",
            name,
            template => FillAsync(template, options),
            TestContext.Current.CancellationToken
        );
        return (database, LoadedPractice.Of(database.ConnectionString, options));
    }

    private static async Task FillAsync(PostgresDatabase template, GenerationOptions options)
    {
        await JudgedPractice.LoadAsync(template, options);
        await Sql.ExecuteAsync(template.ConnectionString, DropOthers);
        await Sql.ExecuteAsync(template.ConnectionString, "analyze");
        NpgsqlConnection.ClearAllPools();
    }
}
