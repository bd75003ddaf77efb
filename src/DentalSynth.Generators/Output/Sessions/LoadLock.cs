using DentalSynth.Generators.Output.Loading;
using Npgsql;

namespace DentalSynth.Generators.Output.Sessions;

/// <summary>Keeps two loads out of one database, and a load from starting while a killed one still lives on in the
/// server.</summary>
internal static class LoadLock
{
    private const string Load = "1685286252, 1"; // any number that nobody else is likely to use
    private const string Lane = "1685286252, 2";

    /// <summary>Waits until no other load has a connection left, and keeps others waiting until this one ends.</summary>
    public static Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            $"SELECT pg_advisory_lock({Load}), pg_advisory_lock({Lane}), pg_advisory_unlock({Lane})",
            cancellationToken
        );

    /// <summary>Waits until no load has a connection left, and keeps loads waiting, but no other reader.</summary>
    /// <remarks>Until <see cref="LetReadersInAsync"/> other readers wait too, so that only one ends what a killed load has
    /// left.</remarks>
    public static Task ShareAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync($"SELECT pg_advisory_lock_shared({Load}), pg_advisory_lock({Lane})", cancellationToken);

    /// <summary>Lets other readers go on.</summary>
    public static Task LetReadersInAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync($"SELECT pg_advisory_unlock({Lane})", cancellationToken);

    /// <summary>Marks one of the further connections of a load as alive.</summary>
    public static Task TakeLaneAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync($"SELECT pg_advisory_lock_shared({Lane})", cancellationToken);
}
