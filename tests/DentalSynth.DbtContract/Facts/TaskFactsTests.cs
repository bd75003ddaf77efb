namespace DentalSynth.DbtContract.Facts;

public sealed class TaskFactsTests(TestServer server)
{
    [Fact]
    public Task Every_task_has_one_state_and_its_history_in_order() => server.HoldsAsync();

    [Fact]
    public Task Open_tasks_in_int_task_management_are_those_of_the_lists() => server.HoldsAsync();

    [Fact]
    public Task A_task_is_noted_on_while_it_is_open() => server.HoldsAsync();
}
