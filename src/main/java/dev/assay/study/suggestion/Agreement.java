package dev.assay.study.suggestion;

/**
 * How near scores come to those that people gave.
 *
 * @param answers how many were compared
 * @param rmse the root of the mean squared difference; 0 for none
 * @param pearson the correlation of K. Pearson (1895), -1 to 1; 0 where one side always gives the same
 */
public record Agreement(int answers, double rmse, double pearson) {

    /**
     * Compares scores.
     *
     * @param ours one an answer
     * @param theirs what people gave for the same answers
     */
    public static Agreement of(double[] ours, double[] theirs) {
        int count = ours.length;
        if (count == 0) {
            return new Agreement(0, 0, 0);
        }
        double squares = 0;
        double ourSum = 0;
        double theirSum = 0;
        for (int i = 0; i < count; i++) {
            squares += (ours[i] - theirs[i]) * (ours[i] - theirs[i]);
            ourSum += ours[i];
            theirSum += theirs[i];
        }
        double both = 0;
        double ourVariance = 0;
        double theirVariance = 0;
        for (int i = 0; i < count; i++) {
            double our = ours[i] - ourSum / count;
            double their = theirs[i] - theirSum / count;
            both += our * their;
            ourVariance += our * our;
            theirVariance += their * their;
        }
        double spread = Math.sqrt(ourVariance * theirVariance);
        return new Agreement(count, Math.sqrt(squares / count), spread < 1e-12 ? 0 : both / spread);
    }
}
