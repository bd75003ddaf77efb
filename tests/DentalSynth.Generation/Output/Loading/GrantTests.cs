using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Generation.Output.Loading;

public sealed class GrantTests(LoadingDatabases databases) : LoadingTest(databases, isEmpty: true)
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Sql.ExecuteAsync(Database, RawSchema.Sql);
        var grants = await File.ReadAllTextAsync(
            DentalSynth.Harness.SourceTree.PathOf("schema/grant_permissions.sql"),
            Token
        );
        await Sql.ExecuteAsync(Database, grants);
        await Sql.ExecuteAsync(Database, grants);
    }

    [Fact]
    public async Task An_owner_may_load()
    {
        await using var user = await TestUser.CreateAsync(Database);
        await Sql.ExecuteAsync(Database, $"GRANT dentalsynth_owner TO {TestUser.Name}");

        await Load(TestUser.Of(Target), new Claim { ClaimNum = 1 }, new Payment { PayNum = 1 });
        await Load(TestUser.Of(Target), new Claim { ClaimNum = 2 });

        Assert.Equal("2", await Keys(Claim.Table));
    }

    [Fact]
    public async Task A_reader_may_read_and_make_schemas_but_not_load()
    {
        await using var user = await TestUser.CreateAsync(Database);
        await Sql.ExecuteAsync(Database, $"GRANT dentalsynth_reader TO {TestUser.Name}");
        await Load(new Claim { ClaimNum = 1 });

        var reader = TestUser.Of(Target);
        var refusal = await Assert.ThrowsAsync<LoadException>(() => Load(reader, new Claim { ClaimNum = 2 }));

        Assert.StartsWith($"user {TestUser.Name} may not do that in ", refusal.Message, StringComparison.Ordinal);
        const string Build = "CREATE SCHEMA marts CREATE VIEW claims AS SELECT count(*) FROM raw.claim";
        await Sql.ScalarAsync(reader.ConnectionString, Build);
        Assert.Equal(1L, await Sql.ScalarAsync(reader.ConnectionString, "SELECT * FROM marts.claims"));
    }
}
