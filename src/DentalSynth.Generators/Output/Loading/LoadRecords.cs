using System.Data;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using DentalSynth.Generators.Settings;
using Npgsql;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Reads and writes the load record in schema dentalsynth.</summary>
internal static class LoadRecords
{
    // A database loaded by an earlier version may lack the last table.
    private const string CreateTables = """
        CREATE SCHEMA IF NOT EXISTS dentalsynth;
        CREATE TABLE IF NOT EXISTS dentalsynth.load (
            load_id      uuid PRIMARY KEY,
            loaded_at    timestamptz NOT NULL DEFAULT now(),
            tool_version text NOT NULL,
            profile      text NOT NULL,
            seed         bigint NOT NULL,
            as_of        date NOT NULL,
            start_date   date NOT NULL,
            patients     integer NOT NULL,
            options      jsonb NOT NULL,
            completed_at timestamptz -- null while parts of the load are not committed yet
        );
        CREATE TABLE IF NOT EXISTS dentalsynth.load_table (
            table_name text PRIMARY KEY,
            load_id    uuid NOT NULL REFERENCES dentalsynth.load ON DELETE CASCADE,
            row_count  bigint NOT NULL,
            row_hash   text NOT NULL
        );
        CREATE TABLE IF NOT EXISTS dentalsynth.setting (
            name          text PRIMARY KEY,
            load_id       uuid NOT NULL REFERENCES dentalsynth.load ON DELETE CASCADE,
            value         text NOT NULL,
            number        double precision,
            unit          text NOT NULL,
            default_value text
        );
        """;

    /// <summary>Returns the record of a load by this version.</summary>
    public static LoadRecord Of(Guid id, GenerationOptions options, IReadOnlyList<TableDigest> tables) =>
        new(
            id,
            typeof(LoadRecords)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                .InformationalVersion,
            options.Profile.Name,
            options.Seed,
            options.AsOf,
            options.StartDate,
            options.Patients,
            JsonSerializer.Serialize(options),
            tables
        );

    /// <summary>Returns the record; null if there is none.</summary>
    public static async Task<LoadRecord?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (!await ExistAsync(connection, "load", cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var tables = await ReadTablesAsync(connection, cancellationToken).ConfigureAwait(false);
        const string Sql = """
            SELECT load_id, tool_version, profile, seed, as_of, start_date, patients, options::text
            FROM dentalsynth.load
            """;
        var records = await connection
            .QueryAsync(
                Sql,
                row => new LoadRecord(
                    row.GetGuid(0),
                    row.GetString(1),
                    row.GetString(2),
                    row.GetInt64(3),
                    row.GetFieldValue<DateOnly>(4),
                    row.GetFieldValue<DateOnly>(5),
                    row.GetInt32(6),
                    row.GetString(7),
                    tables
                ),
                cancellationToken
            )
            .ConfigureAwait(false);
        return records.Count < 2
            ? records.SingleOrDefault()
            : throw new LoadException(
                $"dentalsynth.load of {connection.Database} has {records.Count} records, and a load writes one: "
                    + "generate the practice anew"
            );
    }

    /// <summary>Records that every part of the load is committed.</summary>
    public static async Task CompleteAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // Queried first, because a reader may lack permission to write; as JSON, because an earlier version has no such
        // column.
        const string Sql =
            "SELECT EXISTS (SELECT FROM dentalsynth.load AS l WHERE to_jsonb(l) @> '{\"completed_at\": null}')";
        var isOpen = await connection
            .QueryAsync(Sql, row => row.GetBoolean(0), cancellationToken)
            .ConfigureAwait(false);
        if (isOpen[0])
        {
            const string Complete = "UPDATE dentalsynth.load SET completed_at = clock_timestamp()";
            await connection.ExecuteAsync(Complete, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Replaces the record within the open transaction.</summary>
    public static async Task WriteAsync(
        NpgsqlConnection connection,
        LoadRecord record,
        CancellationToken cancellationToken
    )
    {
        if (!await ExistAsync(connection, "setting", cancellationToken).ConfigureAwait(false))
        {
            await connection.ExecuteAsync(CreateTables, cancellationToken).ConfigureAwait(false);
        }

        var command = new NpgsqlCommand(
            """
            WITH load AS (
                INSERT INTO dentalsynth.load
                    (load_id, tool_version, profile, seed, as_of, start_date, patients, options)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)
            ),
            setting AS (
                INSERT INTO dentalsynth.setting (load_id, name, value, number, unit, default_value)
                SELECT $1, * FROM unnest($12, $13, $14, $15, $16)
            )
            INSERT INTO dentalsynth.load_table (load_id, table_name, row_count, row_hash)
            SELECT $1, * FROM unnest($9, $10, $11)
            """,
            connection
        );
        await using (command.ConfigureAwait(false))
        {
            const string MakeRoom = """
                ALTER TABLE dentalsynth.load ADD COLUMN IF NOT EXISTS completed_at timestamptz;
                DELETE FROM dentalsynth.load;
                """;
            await connection.ExecuteAsync(MakeRoom, cancellationToken).ConfigureAwait(false);
            foreach (var value in Values(record))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            }

            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static object[] Values(LoadRecord record)
    {
        var settings = EffectiveSetting.Of(record.ReadOptions());
        return
        [
            record.Id,
            record.ToolVersion,
            record.Profile,
            record.Seed,
            record.AsOf,
            record.StartDate,
            record.Patients,
            record.Options,
            record.Tables.Select(table => table.Table).ToArray(),
            record.Tables.Select(table => table.Rows).ToArray(),
            record.Tables.Select(table => table.HashText).ToArray(),
            settings.Select(setting => setting.Name).ToArray(),
            settings.Select(setting => setting.Value).ToArray(),
            settings.Select(setting => setting.Number).ToArray(),
            settings.Select(setting => setting.Unit).ToArray(),
            settings.Select(setting => setting.DefaultValue).ToArray(),
        ];
    }

    private static async Task<bool> ExistAsync(
        NpgsqlConnection connection,
        string table,
        CancellationToken cancellationToken
    )
    {
        var sql = $"SELECT to_regclass('dentalsynth.{table}') IS NOT NULL";
        return (await connection.QueryAsync(sql, row => row.GetBoolean(0), cancellationToken).ConfigureAwait(false))[0];
    }

    private static Task<IReadOnlyList<TableDigest>> ReadTablesAsync(
        NpgsqlConnection connection,
        CancellationToken cancellationToken
    ) =>
        connection.QueryAsync(
            "SELECT table_name, row_count, row_hash FROM dentalsynth.load_table ORDER BY table_name COLLATE \"C\"",
            row => new TableDigest(row.GetString(0), row.GetInt64(1), Hash(connection, row.GetString(2))),
            cancellationToken
        );

    private static UInt128 Hash(NpgsqlConnection connection, string text) =>
        UInt128.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hash)
            ? hash
            : throw new LoadException(
                $"dentalsynth.load_table of {connection.Database} has a row_hash that is none: generate the practice anew"
            );
}
