using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling;

/// <summary>A new patient has a comprehensive exam within 3 weeks of calling; emergencies are seen the same
/// day.</summary>
/// <remarks>Read by the dbt models int_appointment_details and mart_new_patient.</remarks>
/// <param name="bookingRate">Share of new patients who book at all.</param>
/// <param name="emergencyRate">Share of grown-ups, among those who come once only, whose first visit is for pain.</param>
/// <param name="leastDays">Days from the call to the visit at the least.</param>
/// <param name="mostDays">Days at the most.</param>
public sealed class FirstVisitRule(double bookingRate, double emergencyRate, int leastDays, int mostDays)
{
    /// <summary>Returns whether the patient books a first appointment.</summary>
    public bool Books(RandomSource random) => random.Chance(bookingRate);

    /// <summary>Returns the reason for the first visit.</summary>
    public AppointmentKind Kind(int age, bool isRecallPatient, RandomSource random)
    {
        if (age < Dentition.AdultFrom)
        {
            return AppointmentKind.NewChild;
        }

        return !isRecallPatient && random.Chance(emergencyRate) ? AppointmentKind.Emergency : AppointmentKind.NewAdult;
    }

    /// <summary>Returns the day wanted: on the day for pain, else within weeks.</summary>
    public DateOnly Wanted(DateOnly joined, AppointmentKind kind, RandomSource random) =>
        kind == AppointmentKind.Emergency ? joined : joined.AddDays(random.Between(leastDays, mostDays));
}
