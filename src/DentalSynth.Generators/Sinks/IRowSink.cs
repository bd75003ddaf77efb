namespace DentalSynth.Generators.Sinks;

/// <summary>Where rows go: PostgreSQL, CSV files, memory. Phases know nothing more of it.</summary>
public interface IRowSink
{
    /// <summary>Opens a writer for one worker; several workers write at the same time, each through its own.</summary>
    IRowWriter OpenWriter();
}
