namespace DentalSynth.Harness.Dbt;

/// <summary>The ways in which a dbt run can end without a result.</summary>
public enum DbtFailure
{
    /// <summary>There is no such program.</summary>
    NotFound,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>It does not know what it was asked for, or says that it is too old.</summary>
    TooOld,

    /// <summary>The project does not parse or compile.</summary>
    DoesNotCompile,

    /// <summary>It did not reach the database.</summary>
    CannotConnect,

    /// <summary>The server could not do what it was asked for: no room, no connection, no time, a lock.</summary>
    ServerTrouble,

    /// <summary>Something that nobody is known to have built stands where models are to be built.</summary>
    InTheWay,

    /// <summary>It ended with an error of its own.</summary>
    Crashed,

    /// <summary>It ended well and wrote no results.</summary>
    NoResults,

    /// <summary>The results are another run's.</summary>
    StaleResults,

    /// <summary>The results name no node.</summary>
    EmptyResults,

    /// <summary>A file that dbt writes can't be read.</summary>
    Unreadable,

    /// <summary>What was selected can't be read, or is nothing.</summary>
    BadSelection,

    /// <summary>The frozen manifest is not that of the project's files.</summary>
    StaleManifest,
}
