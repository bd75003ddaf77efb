namespace DentalSynth.Harness.Postgres;

/// <summary>Server settings for temporary data: durability off.</summary>
internal static class ThrowawaySettings
{
    // max_prepared_transactions: the loader commits several connections with two-phase commit. mmap: containers have
    // little POSIX shared memory.
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
