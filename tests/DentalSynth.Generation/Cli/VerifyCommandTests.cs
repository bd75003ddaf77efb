using DentalSynth.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class VerifyCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task A_database_that_nobody_allowed_is_refused_and_left_alone()
    {
        await CliRun.Of($"generate --patients 20 {DatabaseArguments.Of(Database)}");

        var run = await CliRun.Of($"verify --engine frozen {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains($"repeat with --allow-database {Database.Name}", run.Errors, StringComparison.Ordinal);
        Assert.Equal(DBNull.Value, await Sql.ScalarAsync(Database, "SELECT to_regnamespace('staging')::text"));
    }

    [Fact]
    public async Task A_table_in_a_models_place_is_refused_by_its_name_and_kept()
    {
        await using var database = await CreateDatabase("in_the_way");
        await CliRun.Of($"generate --patients 20 {DatabaseArguments.Of(database)}");
        await Sql.ExecuteAsync(
            database,
            "CREATE SCHEMA marts; CREATE TABLE marts.dim_patient AS SELECT 'mine' AS note"
        );

        var run = await CliRun.Of($"verify --engine frozen {DatabaseArguments.Of(database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("not built by DentalSynth: marts.dim_patient;", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await Sql.ScalarAsync(database, "SELECT note FROM marts.dim_patient"));
    }

    [Fact]
    public async Task A_second_run_replaces_what_the_first_has_built()
    {
        await using var database = await CreateDatabase("verified_twice");
        await CliRun.Of($"generate --patients 20 {DatabaseArguments.Of(database)}");
        var verify = $"verify --engine frozen --select stg_opendental__patient {DatabaseArguments.Of(database)}";
        await CliRun.Of(verify);
        var first = await Sql.ScalarAsync(database, "SELECT relation_oid FROM dentalsynth.relation");

        var run = await CliRun.Of(verify);

        Assert.Equal("", run.Errors);
        Assert.NotEqual(first, await Sql.ScalarAsync(database, "SELECT relation_oid FROM dentalsynth.relation"));
    }
}
