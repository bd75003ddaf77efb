using DentalSynth.Generators.Settings;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.DbtContract;

/// <summary>A small practice that tests can copy and change.</summary>
internal static class SmallPractice
{
    private const int Patients = 300;

    // The time of a copy grows with the number of files, so empty tables are dropped.
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

    /// <summary>Returns a copy; the first call loads the practice.</summary>
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
        await VerifiedPractice.LoadAsync(template, options);
        await Sql.ExecuteAsync(template.ConnectionString, DropOthers);
        await Sql.ExecuteAsync(template.ConnectionString, "analyze");
        NpgsqlConnection.ClearAllPools();
    }
}
