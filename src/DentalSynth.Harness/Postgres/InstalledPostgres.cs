using DentalSynth.Harness.Postgres.Clusters;

namespace DentalSynth.Harness.Postgres;

/// <summary>Starts a temporary cluster with the installed PostgreSQL.</summary>
internal sealed class InstalledPostgres : IPostgresProvider
{
    public string Name => "installed";

    public async Task<string?> ReasonUnavailableAsync(CancellationToken cancellationToken) =>
        InstalledBinaries.Find() is null
            ? "initdb, pg_ctl and postgres are neither on the PATH nor in the usual folders"
            : await ServerAccount.ReasonUnavailableAsync(cancellationToken);

    public async Task<IPostgresHost> StartAsync(CancellationToken cancellationToken)
    {
        var binaries =
            InstalledBinaries.Find() ?? throw new PostgresStartException("PostgreSQL is no longer installed.");
        return await TemporaryCluster.StartAsync(binaries, Name, cancellationToken);
    }
}
