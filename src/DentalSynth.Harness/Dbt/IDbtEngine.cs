namespace DentalSynth.Harness.Dbt;

/// <summary>Builds the models of a dbt project and runs its tests.</summary>
public interface IDbtEngine
{
    /// <summary>Gets the description of the engine.</summary>
    string Description { get; }

    /// <summary>Builds all models with a full refresh, then runs all tests, even if models failed.</summary>
    /// <exception cref="DbtRunException">There are no results. Failed models and tests do not throw.</exception>
    Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken);
}
