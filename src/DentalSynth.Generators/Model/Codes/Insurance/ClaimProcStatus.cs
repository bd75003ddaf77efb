namespace DentalSynth.Generators.Model.Codes.Insurance;

/// <summary>What a row of claimproc stands for (claimproc.Status).</summary>
/// <remarks>Read by int_insurance_payment_allocated, which keeps 1 and 3. Staging accepts 0, 1, 2, 3, 4, 6 and 9.
/// OpenDental's meanings: dbt calls 3 supplemental.</remarks>
public enum ClaimProcStatus
{
    /// <summary>On a claim that is not received.</summary>
    NotReceived = 0,

    /// <summary>Received: the plan's payment.</summary>
    Received = 1,

    /// <summary>On a preauthorization; pays nothing.</summary>
    Preauthorization = 2,

    /// <summary>A supplemental payment.</summary>
    Supplemental = 4,

    /// <summary>On no claim: the insurance estimate.</summary>
    Estimate = 6,

    /// <summary>Done elsewhere; counts towards frequency limits.</summary>
    History = 9,
}
