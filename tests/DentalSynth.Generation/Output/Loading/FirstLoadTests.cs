using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Generation.Output.Loading;

public sealed class FirstLoadTests(LoadingDatabases databases) : LoadingTest(databases, isEmpty: true)
{
    private const string Schemas = "SELECT count(*) FROM pg_namespace WHERE nspname IN ('raw', 'dentalsynth')";

    [Fact]
    public async Task The_schema_is_created_where_there_is_none()
    {
        var result = await Load(new Claim { ClaimNum = 1 });

        Assert.Equal("1", await Keys(Claim.Table));
        Assert.Equal(1, result.Connections);
    }

    [Fact]
    public async Task A_first_load_that_fails_leaves_no_schema()
    {
        var twice = new Claim { ClaimNum = 1 };

        await Assert.ThrowsAsync<LoadException>(() => Load(twice, twice));

        Assert.Equal(0L, await Sql.ScalarAsync(Database, Schemas));
    }

    [Fact]
    public async Task Somebody_who_may_not_create_schemas_is_told_what_to_do()
    {
        await using var guest = await TestUser.CreateAsync(Database);

        var refusal = await Assert.ThrowsAsync<LoadException>(() =>
            Load(TestUser.Of(Target), new Claim { ClaimNum = 1 })
        );

        Assert.Equal(
            $"user {TestUser.Name} may not create schema raw in {Database.Name}: let its owner run "
                + $"schema/create_tables.sql, or GRANT CREATE ON DATABASE {Database.Name} TO {TestUser.Name}",
            refusal.Message
        );
        Assert.Equal(0L, await Sql.ScalarAsync(Database, Schemas));
    }
}
