import { Section } from '#components/layout/section.tsx'

type Question = { id: string; question: string; answers: readonly string[] }

/** Questions with their answers: one sentence stands as it is, several as a list. */
export function QuestionSections({ questions }: { questions: readonly Question[] }) {
  return questions.map(({ id, question, answers }) => (
    <Section key={id} id={id} title={question} beside>
      {answers.length > 1 ? (
        <ul className="grid gap-2">
          {answers.map((answer) => (
            <li key={answer} className="border-b border-line pb-2">
              <p>{answer}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{answers[0]}</p>
      )}
    </Section>
  ))
}
