using DentalSynth.Cli;
using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generation.Output.Loading;

namespace DentalSynth.Generation.Cli;

public sealed class VerifyCommandTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task Writing_to_another_database_needs_confirmation()
    {
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(Database)}");

        var run = await CliRun.Of($"verify --engine frozen {DatabaseArguments.Naming(Database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains($"repeat with --allow-database {Database.Name}", run.Errors, StringComparison.Ordinal);
        Assert.Equal(DBNull.Value, await Sql.ScalarAsync(Database, "SELECT to_regnamespace('staging')::text"));
    }

    [Fact]
    public async Task A_table_with_the_name_of_a_model_is_an_error_and_kept()
    {
        await using var database = await CreateDatabase("conflicting");
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(database)}");
        await Sql.ExecuteAsync(
            database,
            "CREATE SCHEMA marts; CREATE TABLE marts.dim_patient AS SELECT 'mine' AS note"
        );

        var run = await CliRun.Of($"verify --engine frozen {DatabaseArguments.Of(database)}");

        Assert.Equal(ExitCodes.Refused, run.ExitCode);
        Assert.Contains("relations not built by DentalSynth: marts.dim_patient;", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await Sql.ScalarAsync(database, "SELECT note FROM marts.dim_patient"));
    }

    [Fact]
    public async Task A_second_run_replaces_the_relations_of_the_first()
    {
        await using var database = await CreateDatabase("verified_twice");
        await CliRun.Of($"generate {Few} {DatabaseArguments.Of(database)}");
        var verify = $"verify --engine frozen --select stg_opendental__patient {DatabaseArguments.Of(database)}";
        await CliRun.Of(verify);
        var first = await Sql.ScalarAsync(database, "SELECT relation_oid FROM dentalsynth.relation");

        var run = await CliRun.Of(verify);

        Assert.Equal("", run.Errors);
        Assert.NotEqual(first, await Sql.ScalarAsync(database, "SELECT relation_oid FROM dentalsynth.relation"));
    }
}
