namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>When a task is viewed and completed.</summary>
/// <param name="Seen">The day on which it is viewed.</param>
/// <param name="Done">The day on which it is completed; null when it stays open.</param>
public readonly record struct TaskTimes(DateOnly Seen, DateOnly? Done);
