namespace DentalSynth.Generators.Scheduling;

/// <summary>What a patient asks the appointment book for.</summary>
/// <param name="Day">The day wanted.</param>
/// <param name="Minutes">Length, a multiple of 10, at most 240.</param>
/// <param name="Unit">Preferred start in units of ten minutes after opening, 0 to 53.</param>
/// <param name="IsHygiene">Whether a hygienist does it.</param>
/// <param name="Dentist">Index of the patient's own dentist.</param>
/// <param name="IsBusy">Whether the patient can't come on a day.</param>
public sealed record SlotWish(
    DateOnly Day,
    int Minutes,
    int Unit,
    bool IsHygiene,
    int Dentist,
    Predicate<DateOnly> IsBusy
);
