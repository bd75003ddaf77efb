namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>Settings for postgresql.conf.</summary>
internal static class ClusterSettings
{
    /// <summary>Returns the lines to append; PostgreSQL uses the last value of a setting.</summary>
    public static IEnumerable<string> For(int port) =>
        [
            .. ThrowawaySettings.All.Select(setting => setting.Replace("=", " = '", StringComparison.Ordinal) + "'"),
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            FormattableString.Invariant($"port = {port}"),
        ];
}
