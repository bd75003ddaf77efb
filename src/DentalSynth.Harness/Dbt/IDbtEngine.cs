namespace DentalSynth.Harness.Dbt;

/// <summary>Builds every model of a dbt project in a database and asks every test.</summary>
public interface IDbtEngine
{
    /// <summary>Gets which engine this is, to be printed.</summary>
    string Description { get; }

    /// <summary>Builds all models from nothing, then asks all tests, failed models or not.</summary>
    /// <exception cref="DbtRunException">There is no result to judge; a model or test that fails is one.</exception>
    Task<DbtRun> BuildAsync(DbtTarget target, CancellationToken cancellationToken);
}
