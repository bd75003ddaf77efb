using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Practices;

namespace DentalSynth.Generators.Phases.Supporting.Wording;

/// <summary>The tasks that the practice gives itself, in its own words.</summary>
/// <remarks>The dbt model int_collection_tasks reads amounts, days and months from a task's text, and stops at a number
/// that is none of them. So the texts have no numbers; nor the word that links a task to every campaign.</remarks>
internal static class FollowUps
{
    public static FollowUp UnansweredClaim { get; } =
        new(TaskCategory.Insurance, StaffRole.Billing, "Claim without an answer: call the carrier");

    public static FollowUp DeniedClaim { get; } =
        new(TaskCategory.Insurance, StaffRole.Billing, "Claim denied: find out why and send it again");

    public static FollowUp OpenBalance { get; } =
        new(TaskCategory.Billing, StaffRole.Billing, "Open balance, nothing heard since the reminder: call");

    public static FollowUp PlannedTreatment { get; } =
        new(TaskCategory.FrontDesk, StaffRole.FrontDesk, "Planned treatment not begun: ask how we can help");
}
