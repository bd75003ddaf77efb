namespace DentalSynth.Generators.Scheduling;

/// <summary>A request for an open slot in the appointment book.</summary>
/// <param name="Day">The day requested.</param>
/// <param name="LastDay">The last day on which it will do.</param>
/// <param name="Minutes">Length in minutes, a multiple of 10, at most 240.</param>
/// <param name="Unit">Preferred start, in units of 10 minutes after opening, 0 to 53.</param>
/// <param name="IsHygiene">Whether the hygienist sees the patient.</param>
/// <param name="Dentist">Index of the patient's own dentist.</param>
/// <param name="IsBusy">Whether the patient is unavailable on a day.</param>
public sealed record SlotRequest(
    DateOnly Day,
    DateOnly LastDay,
    int Minutes,
    int Unit,
    bool IsHygiene,
    int Dentist,
    Predicate<DateOnly> IsBusy
);
