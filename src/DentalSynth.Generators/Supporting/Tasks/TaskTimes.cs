namespace DentalSynth.Generators.Supporting.Tasks;

/// <summary>When somebody takes up a task and when it is done.</summary>
/// <param name="Seen">The day on which somebody looks at it.</param>
/// <param name="Done">The day on which it is done; null when it is left lying.</param>
public readonly record struct TaskTimes(DateOnly Seen, DateOnly? Done);
