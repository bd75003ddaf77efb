using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>Prevents two loads of one database, and a load while a killed one still runs in the
/// server.</summary>
internal static class LoadLock
{
    private const string Load = "1685286252, 1"; // an arbitrary number
    private const string Lane = "1685286252, 2";

    /// <summary>Waits for other loads to end and blocks others until this one ends.</summary>
    public static Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            $"SELECT pg_advisory_lock({Load}), pg_advisory_lock({Lane}), pg_advisory_unlock({Lane})",
            cancellationToken
        );

    /// <summary>Waits for loads to end and blocks loads, but not other readers.</summary>
    /// <remarks>Until <see cref="LetReadersInAsync"/> other readers wait too, so that only one cleans up
    /// after a killed load.</remarks>
    public static Task ShareAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync($"SELECT pg_advisory_lock_shared({Load}), pg_advisory_lock({Lane})", cancellationToken);

    /// <summary>Releases waiting readers.</summary>
    public static Task LetReadersInAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync($"SELECT pg_advisory_unlock({Lane})", cancellationToken);

    /// <summary>Marks an additional connection of a load as alive.</summary>
    public static Task TakeLaneAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync($"SELECT pg_advisory_lock_shared({Lane})", cancellationToken);
}
