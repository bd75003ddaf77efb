namespace DentalSynth.Harness.Dbt;

/// <summary>Why a dbt run has no results.</summary>
public enum DbtFailure
{
    /// <summary>dbt was not found.</summary>
    NotFound,

    /// <summary>dbt timed out.</summary>
    TimedOut,

    /// <summary>The version of dbt is too old.</summary>
    TooOld,

    /// <summary>The project does not parse or compile.</summary>
    DoesNotCompile,

    /// <summary>dbt could not connect to the database.</summary>
    CannotConnect,

    /// <summary>The server failed: disk full, connection limit, timeout or lock.</summary>
    ServerError,

    /// <summary>A relation with the name of a model exists that DentalSynth did not build.</summary>
    Conflict,

    /// <summary>dbt crashed.</summary>
    Crashed,

    /// <summary>dbt succeeded without results.</summary>
    NoResults,

    /// <summary>The results belong to another run.</summary>
    StaleResults,

    /// <summary>The results are empty.</summary>
    EmptyResults,

    /// <summary>A file of dbt can't be read.</summary>
    Unreadable,

    /// <summary>The selection is invalid or empty.</summary>
    BadSelection,

    /// <summary>The frozen manifest does not match the project's files.</summary>
    StaleManifest,
}
