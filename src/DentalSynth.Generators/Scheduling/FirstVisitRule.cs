using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>A new patient has a first examination within days of calling; some come because it hurts.</summary>
/// <remarks>Read by the dbt models int_appointment_details and mart_new_patient.</remarks>
/// <param name="bookingRate">Share of new patients who book at all.</param>
/// <param name="emergencyRate">Share of grown-ups, among those who come once only, whose first visit is for pain.</param>
public sealed class FirstVisitRule(double bookingRate, double emergencyRate)
{
    /// <summary>Returns whether the patient books a first visit.</summary>
    public bool Books(RandomSource random) => random.Chance(bookingRate);

    /// <summary>Returns what the first visit is for.</summary>
    public VisitKind Kind(int age, bool isLoyal, RandomSource random)
    {
        if (age < Dentition.AdultFrom)
        {
            return VisitKind.NewChild;
        }

        return !isLoyal && random.Chance(emergencyRate) ? VisitKind.Emergency : VisitKind.NewAdult;
    }

    /// <summary>Returns the day wanted: on the day for pain, else within three weeks.</summary>
    public DateOnly Wanted(DateOnly joined, VisitKind kind, RandomSource random) =>
        kind == VisitKind.Emergency ? joined : joined.AddDays(random.Between(2, 21));
}
