namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>What postgresql.conf says over its defaults.</summary>
internal static class ClusterSettings
{
    /// <summary>Returns lines to append; what comes later wins there.</summary>
    public static IEnumerable<string> For(int port) =>
        [
            .. ThrowawaySettings.All.Select(setting => setting.Replace("=", " = '", StringComparison.Ordinal) + "'"),
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            FormattableString.Invariant($"port = {port}"),
        ];
}
