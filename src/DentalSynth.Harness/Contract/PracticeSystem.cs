namespace DentalSynth.Harness.Contract;

/// <summary>The systems of a practice, as in the folders of the dbt project's intermediate models.</summary>
public enum PracticeSystem
{
    /// <summary>Tables, keys and definitions.</summary>
    Foundation,

    /// <summary>Patients, patient retention and staff.</summary>
    Patients,

    /// <summary>System A: fees, procedures and adjustments.</summary>
    Fees,

    /// <summary>System B: coverage and claims.</summary>
    Insurance,

    /// <summary>System C: payments and their splits.</summary>
    Payments,

    /// <summary>System D: accounts receivable.</summary>
    Receivables,

    /// <summary>System E: collections.</summary>
    Collection,

    /// <summary>System F: communication.</summary>
    Communication,

    /// <summary>System G: scheduling.</summary>
    Scheduling,

    /// <summary>System H: audit log.</summary>
    Logging,

    /// <summary>No system: whether the data match the settings.</summary>
    Calibration,

    /// <summary>No system: the user's own facts outside of the system folders.</summary>
    Custom,
}
