namespace DentalSynth.Harness.Contract;

/// <summary>A part of running a practice, as the dbt project's intermediate models are grouped.</summary>
public enum PracticeSystem
{
    /// <summary>What everything else stands on: tables, keys, definitions.</summary>
    Foundation,

    /// <summary>Who the patients and the staff are, who comes back, and what the staff does.</summary>
    Patients,

    /// <summary>System A: fees, procedures and adjustments.</summary>
    Fees,

    /// <summary>System B: coverage and claims.</summary>
    Insurance,

    /// <summary>System C: payments and their splits.</summary>
    Payments,

    /// <summary>System D: accounts receivable.</summary>
    Receivables,

    /// <summary>System E: collection.</summary>
    Collection,

    /// <summary>System F: communication.</summary>
    Communication,

    /// <summary>System G: scheduling.</summary>
    Scheduling,

    /// <summary>System H: who wrote what when.</summary>
    Logging,

    /// <summary>No system: whether the data show what the settings say.</summary>
    Calibration,

    /// <summary>What somebody's own facts are about that stand in no system's folder.</summary>
    Own,
}
