using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>Mornings and late afternoons are asked for most, early afternoons least.</summary>
/// <remarks>Read by the dbt models int_appointment_details and int_appointment_schedule.</remarks>
public sealed class StartTimeRule
{
    private static readonly double[] ByHour = [1.2, 1.4, 1.3, 1.0, 0, 0.8, 0.9, 1.2, 1.0];

    /// <summary>Returns the start wanted, in units of ten minutes after 8:00.</summary>
    public int Unit(RandomSource random) => (random.PickIndex(ByHour) * 6) + (random.Below(2) * 3);
}
