using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>Patients who break a visit call on the day, come too late, or let the practice wait.</summary>
/// <remarks>A patient who comes too late has a time of arrival: without one fact_appointment counts a broken visit as a
/// no-show as well.</remarks>
/// <param name="tooLateRate">Share of broken visits for which the patient comes too late.</param>
/// <param name="cancelRate">Share of the others, booked before the day, for which the patient calls.</param>
public sealed class AbsenceRule(double tooLateRate, double cancelRate)
{
    /// <summary>Returns how a visit is broken.</summary>
    public Absence Absence(bool isBookedOnTheDay, RandomSource random)
    {
        if (random.Chance(tooLateRate))
        {
            return Appointments.Absence.TooLate;
        }

        return !isBookedOnTheDay && random.Chance(cancelRate)
            ? Appointments.Absence.Cancelled
            : Appointments.Absence.Missed;
    }
}
