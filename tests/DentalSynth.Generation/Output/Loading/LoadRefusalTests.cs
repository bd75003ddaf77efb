using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generation.Output.Loading;

public sealed class LoadRefusalTests(LoadingDatabases databases) : LoadingTest(databases)
{
    [Fact]
    public async Task A_database_of_another_name_is_refused_without_a_connection()
    {
        var target = new LoadTarget("Host=nowhere.invalid;Database=opendental;Username=somebody");

        Assert.Equal(
            "database 'opendental' may not be loaded: it must be named opendental_demo, "
                + "or be allowed by its name on purpose",
            await Refusal(target)
        );
    }

    [Fact]
    public async Task Settings_that_can_not_be_read_are_refused() =>
        Assert.StartsWith("the connection string can't be read", await Refusal(new LoadTarget("Colour=blue")), Ordinal);

    [Fact]
    public async Task Rows_that_somebody_else_made_are_not_replaced()
    {
        await Sql.ExecuteAsync(Database, "INSERT INTO raw.patient (\"PatNum\") VALUES (1)");

        Assert.Equal(
            $"raw.patient of {Database.Name} holds rows that DentalSynth did not make: load into another database",
            await Refusal(Target)
        );
        Assert.Equal("1", await Keys(Patient.Table));
    }

    [Fact]
    public async Task Rows_in_a_table_that_is_never_filled_are_somebody_elses()
    {
        await Sql.ExecuteAsync(Database, "INSERT INTO raw.allergy (\"AllergyNum\") VALUES (1)");

        Assert.StartsWith("raw.allergy of ", await Refusal(Target), Ordinal);
    }

    [Fact]
    public async Task A_row_added_to_a_practice_is_not_replaced()
    {
        await Load(new Claim { ClaimNum = 1 });
        await Sql.ExecuteAsync(Database, "INSERT INTO raw.claim (\"ClaimNum\") VALUES (2)");

        Assert.Contains("(2 where the last load left 1)", await Refusal(Target), Ordinal);
        Assert.Equal("1,2", await Keys(Claim.Table));
    }

    [Theory]
    [InlineData(
        "RENAME \"ClaimFee\" TO fee",
        "ClaimFee is missing; raw.claim.fee is not declared;",
        "RENAME fee TO \"ClaimFee\""
    )]
    [InlineData(
        "ALTER \"ClaimFee\" TYPE numeric",
        "ClaimFee is numeric, not double precision;",
        "ALTER \"ClaimFee\" TYPE float8"
    )]
    public async Task A_column_that_differs_is_refused_with_the_difference(
        string change,
        string difference,
        string repair
    )
    {
        await Sql.ExecuteAsync(Database, $"ALTER TABLE raw.claim {change}");

        var refusal = await Refusal(Target);

        await Sql.ExecuteAsync(Database, $"ALTER TABLE raw.claim {repair}");
        Assert.Contains($": raw.claim.{difference}", refusal, Ordinal);
    }

    [Fact]
    public async Task A_table_that_is_missing_is_named()
    {
        await Sql.ExecuteAsync(Database, "DROP TABLE raw.zipcode");

        var refusal = await Refusal(Target);

        await Sql.ExecuteAsync(Database, RawSchema.Sql);
        Assert.Contains(": raw.zipcode is missing;", refusal, Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_what_to_check()
    {
        var target = new LoadTarget("Host=127.0.0.1;Port=1;Database=opendental_demo;Username=somebody");

        var refusal = await Refusal(target);

        Assert.StartsWith("no PostgreSQL answers at 127.0.0.1:1 (", refusal, Ordinal);
        Assert.EndsWith("check that it runs, host and port", refusal, Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_said_to_be_one()
    {
        var settings = new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Password = "wrong" };

        var refusal = await Refusal(Target with { ConnectionString = settings.ConnectionString });

        Assert.Contains($"does not let user {settings.Username} in", refusal, Ordinal);
        Assert.DoesNotContain("wrong", refusal, Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_said_to_be_missing()
    {
        var settings = new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Database = "opendental_demo" };

        var refusal = await Refusal(new LoadTarget(settings.ConnectionString));

        Assert.StartsWith("there is no database opendental_demo at ", refusal, Ordinal);
    }

    private static StringComparison Ordinal => StringComparison.Ordinal;

    private static async Task<string> Refusal(LoadTarget target)
    {
        var refusal = await Assert.ThrowsAsync<LoadException>(() => Load(target, new Claim { ClaimNum = 9 }));
        Assert.DoesNotContain('\n', refusal.Message);
        return refusal.Message;
    }
}
