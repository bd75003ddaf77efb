using DentalSynth.Generation.Harness.Postgres;
using DentalSynth.Generators.Output.Loading;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.Generation.Output.Loading;

/// <summary>A user who may do nothing but what he is granted; disposing drops him and what he owns.</summary>
internal sealed class TestUser : IAsyncDisposable
{
    public const string Name = "dentalsynth_test_user";

    private readonly PostgresDatabase database;

    private TestUser(PostgresDatabase database) => this.database = database;

    public static async Task<TestUser> CreateAsync(PostgresDatabase database)
    {
        await Sql.ExecuteAsync(database, $"CREATE ROLE {Name} LOGIN PASSWORD '{Name}'");
        return new TestUser(database);
    }

    /// <summary>Returns this user's way to a target's database.</summary>
    public static LoadTarget Of(LoadTarget target)
    {
        var settings = new NpgsqlConnectionStringBuilder(target.ConnectionString) { Username = Name, Password = Name };
        return target with { ConnectionString = settings.ConnectionString };
    }

    public async ValueTask DisposeAsync() =>
        await Sql.ExecuteAsync(database, $"DROP OWNED BY {Name} CASCADE; DROP ROLE {Name}");
}
