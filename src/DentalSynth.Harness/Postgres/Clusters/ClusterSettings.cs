using System.Globalization;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>How a server is set up whose data nobody will miss.</summary>
internal static class ClusterSettings
{
    // Two-phase commit (max_prepared_transactions) is what several connections load with, all or nothing.
    private const string Text = """
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        fsync = off
        synchronous_commit = off
        full_page_writes = off
        wal_level = minimal
        max_wal_senders = 0
        max_wal_size = '4GB'
        max_prepared_transactions = 16
        shared_buffers = '256MB'
        autovacuum = off
        jit = off
        timezone = 'UTC'
        lc_messages = 'C'

        """;

    /// <summary>Returns lines to append to postgresql.conf; what comes later wins there.</summary>
    public static string For(int port) => string.Create(CultureInfo.InvariantCulture, $"\n{Text}port = {port}\n");
}
