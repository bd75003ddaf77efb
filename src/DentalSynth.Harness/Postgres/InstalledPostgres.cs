using DentalSynth.Harness.Postgres.Clusters;

namespace DentalSynth.Harness.Postgres;

/// <summary>A cluster in a temporary folder, run by the PostgreSQL that is installed on this machine.</summary>
internal sealed class InstalledPostgres : IPostgresWay
{
    public string Name => "installed";

    public async Task<string?> ReasonClosedAsync(CancellationToken cancellationToken) =>
        InstalledBinaries.Find() is null
            ? "initdb, pg_ctl and postgres are neither on the PATH nor in the usual folders"
            : await ServerAccount.ReasonNoneAsync(cancellationToken);

    public async Task<IPostgresHost> StartAsync(CancellationToken cancellationToken)
    {
        var binaries =
            InstalledBinaries.Find() ?? throw new PostgresStartException("PostgreSQL is no longer installed.");
        return await TemporaryCluster.StartAsync(binaries, Name, cancellationToken);
    }
}
