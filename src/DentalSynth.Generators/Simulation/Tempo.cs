namespace DentalSynth.Generators.Simulation;

/// <summary>How often patients join, return and are treated, so that the practice has the requested volumes.</summary>
/// <param name="FirstVisitRate">Share of patients who ever book a visit.</param>
/// <param name="LoyalRate">Share of those who come back for recalls; the others come for one reason only.</param>
/// <param name="Growth">How fast the practice grew: -1 fewer new patients each year, 0 as many, 3 nearly all at the
/// end.</param>
/// <param name="FindingsPerExam">Mean number of findings per exam.</param>
/// <param name="AddOnRate">Share of the usual extras (x-rays, exams, fluoride) done on a visit, against the
/// plan.</param>
/// <param name="PrebookRate">Share of recall visits that are booked at the previous visit.</param>
/// <param name="DaysBetweenChecks">Days from one pay run of a carrier to the next.</param>
public sealed record Tempo(
    double FirstVisitRate,
    double LoyalRate,
    double Growth,
    double FindingsPerExam,
    double AddOnRate,
    double PrebookRate,
    int DaysBetweenChecks
);
