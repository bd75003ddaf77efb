using DentalSynth.Harness.Contract.Checks;
using DentalSynth.Harness.Postgres;
using Npgsql;

namespace DentalSynth.DbtContract;

/// <summary>A small practice whose rows each test of a class changes and restores.</summary>
/// <remarks>Restoring the changed tables, usually one, is three times as fast as copying the database for each
/// test.</remarks>
public sealed class BreakablePractice : IAsyncDisposable
{
    private const string Keep = """
        create schema whole;
        do $$
        declare
            name text;
        begin
            for name in select relname from pg_class where relnamespace = 'raw'::regnamespace and relkind = 'r' loop
                execute format('create table whole.%1$I as table raw.%1$I', name);
            end loop;
        end
        $$
        """;

    // The tables that this transaction has changed.
    private const string Changed = """
        select relname
        from pg_stat_xact_user_tables
        where schemaname = 'raw' and n_tup_ins + n_tup_upd + n_tup_del > 0
        """;

    private const string WithoutModels =
        "drop schema if exists staging cascade; drop schema if exists int cascade; drop schema if exists marts cascade;";

    private PostgresDatabase? copy;
    private NpgsqlDataSource? database;
    private LoadedPractice? practice;

    /// <summary>Gets its database.</summary>
    internal NpgsqlDataSource Database => database!;

    /// <summary>Gets the practice.</summary>
    internal LoadedPractice Practice => practice!;

    /// <summary>Changes rows with one statement. Disposing the result restores them.</summary>
    internal async Task<IAsyncDisposable> BreakAsync(PostgresServer server, string sql)
    {
        if (database == null)
        {
            (copy, practice) = await SmallPractice.CopyAsync(server, "breakable");
            database = FactContext.DatabaseOf(copy.ConnectionString);
            await ExecuteAsync(Keep);
        }

        var cancellation = TestContext.Current.CancellationToken;
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var statement = new NpgsqlCommand(sql, connection, transaction);
        await statement.ExecuteNonQueryAsync(cancellation);
        var changed = new List<string>();
        await using var tables = new NpgsqlCommand(Changed, connection, transaction);
        await using (var reader = await tables.ExecuteReaderAsync(cancellation))
        {
            while (await reader.ReadAsync(cancellation))
            {
                changed.Add(reader.GetString(0));
            }
        }

        Assert.NotEmpty(changed);
        await transaction.CommitAsync(cancellation);
        return new Repair(this, changed);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (database != null)
        {
            await database.DisposeAsync();
            await copy!.DisposeAsync();
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private sealed class Repair(BreakablePractice practice, IReadOnlyList<string> tables) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            var whole = tables.Select(name => $"truncate raw.{name}; insert into raw.{name} table whole.{name};");
            await practice.ExecuteAsync(string.Join('\n', whole.Prepend(WithoutModels)));
        }
    }
}
