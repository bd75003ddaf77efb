using DentalSynth.Generators.Model.Codes.Scheduling;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>The time that an appointment occupies an operatory or a provider.</summary>
/// <param name="Who">The chair, provider or patient.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends; each character of Pattern is ten minutes.</param>
/// <param name="Visit">The visit.</param>
internal readonly record struct Booking(long Who, DateTime Start, DateTime End, Appointment Visit)
{
    private const int PatternMinutes = 10;

    /// <summary>Returns whether a visit takes time: it is to come, or took place.</summary>
    public static bool IsInTheBook(Appointment visit) =>
        visit is { AptStatus: (short)AptStatus.Scheduled or (short)AptStatus.Complete, AptDateTime: not null };

    /// <summary>Returns the time that a visit takes.</summary>
    public static Booking Of(Appointment visit, long? who)
    {
        var start = visit.AptDateTime ?? default;
        return new(who ?? 0, start, start.AddMinutes(PatternMinutes * (visit.Pattern?.Length ?? 0)), visit);
    }
}
