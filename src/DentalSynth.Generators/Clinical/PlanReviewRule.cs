namespace DentalSynth.Generators.Clinical;

/// <summary>A treatment plan that is not completed is reviewed and dated again a few times, weeks apart.</summary>
/// <remarks>Read by the dbt models int_treatment_plan and mart_revenue_lost: between 31 and 180 days a plan must have
/// been touched in the last 90 days, so two reviews are needed, at most 90 days apart, the second not before day
/// 90.</remarks>
/// <param name="everyDays">Days from the plan or its last review to the next review.</param>
/// <param name="times">Number of reviews.</param>
public sealed class PlanReviewRule(int everyDays, int times)
{
    /// <summary>Returns the day of the last review before a date, or null without one.</summary>
    public DateOnly? LastBefore(DateOnly date, DateOnly planned)
    {
        for (var time = times; time > 0; time--)
        {
            var day = BusinessDays.OnOrAfter(planned.AddDays(everyDays * time));
            if (day < date)
            {
                return day;
            }
        }

        return null;
    }
}
