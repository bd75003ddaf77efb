namespace DentalSynth.Generators.Model.Codes.Records;

/// <summary>Whose work a task is (task.Category): DefNums of category 54.</summary>
/// <remarks>Read by stg_opendental__task.</remarks>
public static class TaskCategory
{
    /// <summary>The front desk's.</summary>
    public const long FrontDesk = 726;

    /// <summary>Money owed by patients.</summary>
    public const long Billing = 727;

    /// <summary>Claims.</summary>
    public const long Insurance = 728;
}
