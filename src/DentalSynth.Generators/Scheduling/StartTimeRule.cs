namespace DentalSynth.Generators.Scheduling;

/// <summary>Mornings and late afternoons are requested most, early afternoons least.</summary>
/// <remarks>Read by the dbt models int_appointment_details and int_appointment_schedule.</remarks>
/// <param name="weights">How often each hour from 8 to 16 is asked for; lunch is the fifth.</param>
public sealed class StartTimeRule(IReadOnlyList<double> weights)
{
    private readonly double[] byHour = [.. weights];

    /// <summary>Returns the start wanted, in units of ten minutes after 8:00: on the hour or at half past.</summary>
    public int Unit(RandomSource random) => (random.PickIndex(byHour) * 6) + (random.Below(2) * 3);
}
