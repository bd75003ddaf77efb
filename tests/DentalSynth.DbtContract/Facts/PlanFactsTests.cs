namespace DentalSynth.DbtContract.Facts;

public sealed class PlanFactsTests(TestServer server)
{
    [Fact]
    public Task What_hurts_comes_first_and_looks_come_last() => server.HoldsAsync();

    [Fact]
    public Task What_a_patient_is_to_pay_is_what_the_plans_leave() => server.HoldsAsync();

    [Fact]
    public Task Half_of_the_covered_work_that_is_planned_gets_the_whole_percentage() => server.HoldsAsync();

    [Fact]
    public Task A_plan_that_waits_is_looked_at_every_sixty_days_at_least_twice() => server.HoldsAsync();
}
