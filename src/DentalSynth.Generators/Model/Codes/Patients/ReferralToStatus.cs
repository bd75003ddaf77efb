namespace DentalSynth.Generators.Model.Codes.Patients;

/// <summary>What became of a referral (refattach.RefToStatus).</summary>
/// <remarks>OpenDental's meanings; stg_opendental__refattach accepts 0 to 5.</remarks>
public enum ReferralToStatus
{
    /// <summary>Not followed.</summary>
    None = 0,

    /// <summary>The patient does not want it.</summary>
    Declined = 1,

    /// <summary>A visit there is booked.</summary>
    Scheduled = 2,

    /// <summary>The patient has been there.</summary>
    Consulted = 3,

    /// <summary>Treatment there is done.</summary>
    Complete = 5,
}
