namespace DentalSynth.Harness.Postgres;

/// <summary>How a server is set up whose data nobody will miss.</summary>
internal static class ThrowawaySettings
{
    // Two-phase commit (max_prepared_transactions) is what several connections load with, all or nothing. Shared memory
    // as files: containers have little of the other kind.
    public static IReadOnlyList<string> All { get; } =
    [
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "wal_level=minimal",
        "max_wal_senders=0",
        "max_wal_size=4GB",
        "max_prepared_transactions=16",
        "shared_buffers=256MB",
        "dynamic_shared_memory_type=mmap",
        "autovacuum=off",
        "jit=off",
        "timezone=UTC",
        "lc_messages=C",
    ];
}
