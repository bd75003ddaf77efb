using DentalSynth.Generators.Model.Codes.Records;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>The practice's follow-up tasks and their texts.</summary>
/// <remarks>The dbt model int_collection_tasks reads amounts, days and months from a task's text and fails on any other
/// number, so the texts have no numbers. They also avoid the word that links a task to every campaign.</remarks>
internal static class FollowUps
{
    public static FollowUp UnansweredClaim { get; } =
        new(
            TaskCategory.Insurance,
            TaskListKey.UnansweredClaims,
            StaffRole.Billing,
            "Claim without an answer: call the carrier",
            ["The carrier is still looking at it.", "The carrier has not got it: sent again."]
        );

    public static FollowUp DeniedClaim { get; } =
        new(
            TaskCategory.Insurance,
            TaskListKey.DeniedClaims,
            StaffRole.Billing,
            "Claim denied: find out why and send it again",
            ["X-ray and notes added.", "The plan does not cover it; told the patient."]
        );

    public static FollowUp OpenBalance { get; } =
        new(
            TaskCategory.Billing,
            TaskListKey.OpenBalances,
            StaffRole.Billing,
            "Open balance, nothing heard since the reminder: call",
            ["Nobody at home.", "Talked it over; the bill was sent once more.", "Left a message."]
        );

    public static FollowUp PlannedTreatment { get; } =
        new(
            TaskCategory.FrontDesk,
            TaskListKey.PlannedTreatment,
            StaffRole.FrontDesk,
            "Planned treatment not begun: ask how we can help",
            ["Still thinking about it.", "Asked us to call again later in the year.", "Left a message."]
        );
}
