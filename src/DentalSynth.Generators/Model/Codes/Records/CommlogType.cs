namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>What a contact was about (commlog.CommType): 0 or DefNums of category 27.</summary>
/// <remarks>Read by int_patient_communications_base and int_communication_metrics; no other ids are
/// accepted.</remarks>
public static class CommlogType
{
    /// <summary>A visit: booking, reminder, confirmation.</summary>
    public const long Appointment = 224;

    /// <summary>Coverage or a claim.</summary>
    public const long Insurance = 225;

    /// <summary>A balance, a statement, a payment.</summary>
    public const long Billing = 226;

    /// <summary>A recall.</summary>
    public const long Recall = 425;

    /// <summary>An aftercare call.</summary>
    public const long PostOperativeCall = 427;

    /// <summary>A referral.</summary>
    public const long Referral = 614;

    /// <summary>A specialist's report.</summary>
    public const long Specialist = 615;

    /// <summary>A treatment plan and how to pay for it.</summary>
    public const long TreatmentFinancing = 636;
}
