using System.Net.Sockets;
using DentalSynth.Cli;
using DentalSynth.Cli.Settings;
using Npgsql;

namespace DentalSynth.Generation.Cli;

public sealed class DatabaseErrorsTests
{
    private static readonly DatabaseTarget Target = new(
        new()
        {
            Host = "db.example",
            Port = 5433,
            Database = "opendental_demo",
            Username = "loader",
            Password = "hunter2",
        }
    );

    [Theory]
    [InlineData(PostgresErrorCodes.InvalidPassword, "db.example:5433 refuses the password of user loader")]
    [InlineData(PostgresErrorCodes.InvalidCatalogName, "create it with createdb opendental_demo")]
    [InlineData(PostgresErrorCodes.InsufficientPrivilege, "grant create on database opendental_demo to loader")]
    [InlineData(PostgresErrorCodes.InvalidAuthorizationSpecification, "does not let user loader in: what it said")]
    [InlineData(PostgresErrorCodes.DiskFull, "opendental_demo at db.example:5433 answers: what it said (53100)")]
    public async Task The_server_s_answer_says_what_to_check(string sqlState, string line) =>
        Assert.Contains(
            line,
            await RefusalOf(new PostgresException("what it said", "FATAL", "FATAL", sqlState)),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_its_port()
    {
        var silence = new NpgsqlException("no", new SocketException((int)SocketError.ConnectionRefused));

        var line = await RefusalOf(silence);

        Assert.StartsWith("no PostgreSQL answers at db.example:5433", line, StringComparison.Ordinal);
    }

    private static async Task<string> RefusalOf(NpgsqlException problem)
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() =>
            DatabaseErrors.ExplainAsync<int>(Target, () => throw problem)
        );
        Assert.DoesNotContain("hunter2", refusal.Message, StringComparison.Ordinal);
        return refusal.Message;
    }
}
