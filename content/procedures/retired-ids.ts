/** Ids of facts, requirements, documents and of what follows filing that were published once. They are never used again. */
export const retiredIds: readonly string[] = [
  'collectivity_students_differ',
  'contribution_without_figures',
  'student_spouse_wait',
  'translation_may_be_asked',
]
